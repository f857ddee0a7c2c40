function n(n){}function o(n){}export{o as readStored,n as translate};
