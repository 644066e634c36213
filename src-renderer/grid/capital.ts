/** The first letter of a heading in upper case: weekday names have none in French. */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
