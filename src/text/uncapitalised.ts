/** "Fresh basil" as it stands among other words: "fresh basil". "BBQ sauce" stays. */
export const uncapitalised = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
