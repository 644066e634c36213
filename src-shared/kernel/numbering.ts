/** Gives each new name the next number, in the order in which they come. */
export class Numbering {
  readonly names: string[] = []
  private readonly known = new Map<string, number>()

  /** The number of a name, from 0 on. */
  of(name: string): number {
    const known = this.known.get(name)
    if (known !== undefined) return known
    this.known.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}
