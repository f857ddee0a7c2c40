async function n(n){}async function t(n){return{id:null,record:null,history:[],optedOut:n.getMemory().optedOut}}function o(n){}export{t as exportRecord,o as forget,n as note};
