/** WHATWG HTML, "Server-sent events". An event without an id leaves the board's last one as it is. */
export const eventText = (name: string, data: unknown, id?: string): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
