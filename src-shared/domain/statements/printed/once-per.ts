/**
 * A function that computes its answer once for each statement: in a settlement of a thousand bodies, each is compared with
 * all others. The answer must depend on its argument only, which must be immutable.
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
