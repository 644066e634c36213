/**
 * A function that works its answer out once for each statement: in a settlement of a thousand bodies, each is held against
 * all others. The answer must depend on nothing but what it is given, which must never change.
 */
export function oncePer<K extends object, V extends object | string>(
  make: (key: K) => V,
): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}
