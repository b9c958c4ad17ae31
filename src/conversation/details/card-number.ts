/** As long as those of the common schemes, beginning as theirs do. */
const likeCard = /(?<!\d)(?:3[47]\d(?:[ -]?\d){12}|[2-6]\d(?:[ -]?\d){14})(?![ -]?\d)/g

/** A text with the number of a payment card in it, which must be kept nowhere. */
export const saysCardNumber = (text: string): boolean =>
  (text.match(likeCard) ?? []).some((found) => isChecked(found.replace(/\D/g, '')))

/** By the check digit (ISO/IEC 7812-1), which a phone's number has by chance only. */
function isChecked(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
