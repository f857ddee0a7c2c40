(()=>{const e=Object.freeze(Object.defineProperty({__proto__:null,start:e=>()=>{}},Symbol.toStringTag,{value:"Module"}));window[Symbol.for("assent")]?.use?.(e)})();
