/**
 * Room for the spaces and hidden signs with which a text is often copied. A field that cuts what is pasted at the length of its value keeps
 * " 12" as "1", and a text that is too long without a word.
 */
export const ROOM_FOR_SPACES = 40

/**
 * The greatest lengths of texts that are read as a value: longer than any way of typing it, spaces around it included. Those of other
 * texts are in their schema (`longest`).
 */
export const TYPED = {
  day: 70,
  clock: 52,
  duration: 60,
  percent: 60,
  number: 64,
  amount: 64,
} as const
