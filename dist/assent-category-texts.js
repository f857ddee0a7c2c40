const a={essential:"Essential",functional:"Functional",analytics:"Analytics","third-party":"Third parties"};function t(t,{id:n,label:i}){return i??(Object.hasOwn(a,n)?t(n):n)}export{t as a,a as c};
