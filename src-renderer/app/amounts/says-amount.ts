/**
 * An amount as the formats of the house write it: with the sign of the euro, or with two decimals, as fields and tables do, or
 * four, as the cost of an hour has; three are also thousands in English. Percentages and full-time equivalents have two decimals and are no amounts; a number that is one by mistake is hidden too.
 */
const AMOUNT = /\d\s*k?€|€\s*[\d−-]|\d[.,](?:\d{2}|\d{4,})(?![\d:]|\s*(?:%|ETP|FTE))/u

/** Whether a text says an amount. */
export const saysAmount = (text: string): boolean => AMOUNT.test(text)
