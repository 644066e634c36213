/**
 * The greatest lengths of texts that are read as a value: longer than any way of typing it. Those of other texts are in
 * their schema (`longest`).
 */
export const TYPED = {
  day: 30,
  clock: 12,
  duration: 20,
  percent: 20,
  number: 24,
  amount: 24,
} as const
