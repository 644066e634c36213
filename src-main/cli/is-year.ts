/** Whether an option is a year. */
export const isYear = (text: string): boolean => /^[12]\d{3}$/.test(text)
