function n(n,o){}export{n as place};
