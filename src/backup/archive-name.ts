/** Whether a path within the data directory may stand in an archive: it leads nowhere else, and is one line of text. */
export const isArchivable = (name: string): boolean => name.split('/').every(isPart) && name.isWellFormed()

const isPart = (part: string): boolean => !/^\.{0,2}$|[\\\p{Cc}]/u.test(part)
