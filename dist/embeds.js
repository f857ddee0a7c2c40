function place(_element, _host) {
}

export { place };
