import { describe, expect, it } from 'vitest'
import { placeToKeep, usablePlace, within } from '../../../src-main/shell/window-place'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const place = { x: 100, y: 60, width: 1280, height: 800, maximized: false }

describe('the window comes back', () => {
  it('where it was, when that place is on a screen', () => {
    expect(usablePlace(place, [screen])).toEqual(place)
    expect(usablePlace({ ...place, x: 2000 }, [screen, { ...screen, x: 1920 }])).not.toBeNull()
  })

  it.each([
    ['its screen was unplugged', { ...place, x: 2000 }],
    ['its title would be above the screen', { ...place, y: -200 }],
    ['only a strip of it would show', { ...place, x: -1240 }],
    ['the file is damaged', { ...place, width: 'wide' }],
    ['there is no file', null],
  ])('where the system puts it when %s', (_why, remembered) => {
    expect(usablePlace(remembered, [screen])).toBeNull()
  })

  it('no larger than its screen, where that is another one or shows everything larger', () => {
    const laptop = { x: 0, y: 0, width: 1366, height: 728 }
    const large = { ...place, x: 40, y: 20, width: 1800, height: 1000 }
    expect(usablePlace(large, [laptop])).toEqual({
      ...large,
      x: 0,
      y: 0,
      width: 1366,
      height: 728,
    })
    // Half out of sight, as the person left it: its size is that of the screen, its place is kept.
    expect(usablePlace({ ...place, x: 900, height: 700 }, [laptop])).toMatchObject({
      x: 900,
      width: 1280,
      height: 700,
    })
  })
})

describe('a window that was closed', () => {
  const [asked, opened] = [place, { x: 0, y: 0, width: 911, height: 485 }]

  it('is as large again on a larger screen, where only a smaller one had made it small', () => {
    expect(placeToKeep(opened, opened, asked)).toEqual({ ...opened, width: 1280, height: 800 })
    expect(placeToKeep({ ...opened, x: 30 }, opened, asked)).toMatchObject({ x: 30, width: 1280 })
  })

  it('is as large as a person made it', () => {
    const made = { x: 0, y: 0, width: 700, height: 485 }
    expect(placeToKeep(made, opened, asked)).toEqual({ ...made, height: 800 })
  })
})

describe('a window at first, and the smallest one', () => {
  it('is no larger than the screen: 1366 x 768 at 150 % has 911 x 485 points without its bar', () => {
    const small = { x: 0, y: 0, width: 911, height: 485 }
    expect(within({ width: 1280, height: 800 }, [small])).toEqual({ width: 911, height: 485 })
    expect(within({ width: 960, height: 600 }, [screen, small])).toEqual({
      width: 911,
      height: 485,
    })
    expect(within({ width: 1280, height: 800 }, [screen])).toEqual({ width: 1280, height: 800 })
  })

  it('is as asked where there is no display', () => {
    const none = { x: 0, y: 0, width: 1, height: 1 }
    expect(within({ width: 960, height: 600 }, [none])).toEqual({ width: 960, height: 600 })
  })
})
