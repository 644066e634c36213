/** Adds to a list, however many they are: spread into `push`, a hundred thousand overflow the stack. */
export function appendAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one)
}
