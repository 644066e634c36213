/**
 * A function that computes its answer once for each object that it is asked about, as long as that object is in use: what
 * a wall asks for each of its cells, or a list for each of its lines. The answer must depend on its argument only, which
 * must be immutable.
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
