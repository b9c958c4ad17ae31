import { wrapped } from '../../../text/wrapped.ts'

/** What stands around a time that is said of an order. */

/** "Can you have it ready …" */
export const lead = wrapped`
  (?:(?:(?:can|could)\s+(?:you|i|we)\s+)?(?:please\s+)?(?:have|get|make)\s+(?:it|that|them|this)\s+)?(?:ready\s+)?
`
/** "Change the time to 8pm", "move it to 8" */
export const moved = wrapped`
  (?:please\s+)?(?:change|move|switch|set|push|shift)\s+
  (?:it|that|this|(?:(?:the|my|our)\s+)?(?:(?:pick[\s-]?up|delivery|collection)(?:\s+time)?|time|order))\s+
  (?:back\s+)?(?:to|for)\s+
`
const otherTime = String.raw`(?:at\s+)?\d{1,2}(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?(?=\s*(?:$|[,.;!?\n]))`
export const end = wrapped`
  (?:\s+(?:instead|rather\s+than|not)\s+(?:of\s+)?${otherTime}
    |\s+instead\b
    |\s+(?<better>(?:is|would\s+be|might\s+be|works|sounds)\s+(?:better|fine|good|great|ok|best|easier)
        (?:\s+for\s+(?:me|us))?)\b)?
`
