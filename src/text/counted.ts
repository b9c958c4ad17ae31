/** "1 order", "2 orders". */
export const counted = (count: number, of: string): string => `${count} ${of}${count === 1 ? '' : 's'}`
