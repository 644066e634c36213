/** The place of a column, from nought: "C" is the third one. */
export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1
