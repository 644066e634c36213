import { describe, expect, it } from 'vitest'
import { usablePlace } from '../../../src-main/shell/window-place'

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
})
