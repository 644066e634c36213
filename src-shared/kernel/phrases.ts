/** The words and phrases of a text that lists them with commas between, in their order. */
export const phrases = (text: string): readonly string[] =>
  text.split(',').map((phrase) => phrase.trim())
