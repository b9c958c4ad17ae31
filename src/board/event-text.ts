/**
 * WHATWG HTML, "Server-sent events". An event without an id leaves the board's last one as it is.
 * @param json what it says, in JSON
 */
export const eventText = (name: string, json: string, id?: string): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${json}\n\n`
