/** An order as people type it, and the lines that are meant: "2 large ramen: extra nori, no egg". */
export type Order = readonly [text: string, ...lines: string[]]
