/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

/** `Orders!A2:N5`, with the tab's name quoted where it has to be. */
export const inTab = (tab: string, range: string): string => `${quoted(tab)}!${range}`

// A name that looks like a cell (A1, R1C1) must be quoted, like one with anything but letters in it.
function quoted(tab: string): string {
  const plain = /^[a-z_]\w*$/i.test(tab) && !/^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(tab)
  return plain ? tab : `'${tab.replaceAll("'", "''")}'`
}
