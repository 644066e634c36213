/** A map as it is now, under a new name: to say that a large map changed without copying it. */
export class SameMap<K, V> implements ReadonlyMap<K, V> {
  private readonly all: ReadonlyMap<K, V>

  constructor(all: ReadonlyMap<K, V>) {
    this.all = all
  }

  get size(): number {
    return this.all.size
  }

  get(key: K): V | undefined {
    return this.all.get(key)
  }

  has(key: K): boolean {
    return this.all.has(key)
  }

  keys(): MapIterator<K> {
    return this.all.keys()
  }

  values(): MapIterator<V> {
    return this.all.values()
  }

  entries(): MapIterator<[K, V]> {
    return this.all.entries()
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.all.entries()
  }

  forEach(act: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.all) act(value, key, this)
  }
}
