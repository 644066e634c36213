/** A whole number from 0, below a limit. */
export type Dice = (below: number) => number

/** A repeatable source of chance (mulberry32). */
export function chance(seed: number): Dice {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** Changes, adds, repeats or takes away up to eight bytes. */
export function mutate(bytes: Buffer, dice: Dice): Buffer {
  let mutated = Buffer.from(bytes)
  for (let change = dice(8); change >= 0; change -= 1) {
    const place = dice(mutated.length)
    switch (dice(4)) {
      case 0:
        mutated[place] = dice(256)
        break
      case 1:
        mutated = Buffer.concat([
          mutated.subarray(0, place),
          mutated.subarray(place + 1 + dice(20)),
        ])
        break
      case 2:
        mutated = Buffer.concat([
          mutated.subarray(0, place),
          Buffer.from([dice(256)]),
          mutated.subarray(place),
        ])
        break
      default:
        mutated = Buffer.concat([
          mutated.subarray(0, place),
          mutated.subarray(Math.max(0, place - dice(40)), place),
          mutated.subarray(place),
        ])
    }
  }
  return mutated
}
