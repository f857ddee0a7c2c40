function readMark(element) {
  return { ids: element.getAttribute("data-consent")?.match(/\S+/g) ?? [], service: element.getAttribute("data-service") };
}

export { readMark as r };
