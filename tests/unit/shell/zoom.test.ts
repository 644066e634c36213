import { describe, expect, it } from 'vitest'
import { zoomAfter, zoomOfKey } from '../../../src-main/shell/zoom'

const pressed = (key: string, code: string, more = {}) =>
  zoomOfKey({ type: 'keyDown', key, code, control: true, meta: false, alt: false, ...more })

describe('the size of the page, by keys', () => {
  it('follows the sign that a key writes, on a French keyboard too, and the digits of its block', () => {
    expect(pressed('=', 'Equal')).toBe('in')
    expect(pressed('+', 'Equal')).toBe('in')
    expect(pressed('+', 'NumpadAdd')).toBe('in')
    expect(pressed('-', 'NumpadSubtract')).toBe('out')
    expect(pressed('-', 'Minus')).toBe('out')
    // On a French keyboard, 0 writes « à » and takes Shift for its digit.
    expect(pressed('à', 'Digit0')).toBe('reset')
    expect(pressed('0', 'Numpad0')).toBe('reset')
  })

  it('leaves Ctrl+6 to the sixth screen where that key writes a dash, and text to fields', () => {
    expect(pressed('-', 'Digit6')).toBeNull()
    expect(pressed('-', 'Minus', { control: false })).toBeNull()
    // AltGr is Ctrl with Alt.
    expect(pressed('+', 'Equal', { alt: true })).toBeNull()
    expect(pressed('k', 'KeyK')).toBeNull()
    expect(pressed('+', 'Equal', { type: 'keyUp' })).toBeNull()
  })

  it('goes by steps from half to twice, and back to the page as it is', () => {
    expect(zoomAfter(1, 'in')).toBe(1.1)
    expect(zoomAfter(1.1, 'out')).toBe(1)
    expect(zoomAfter(2, 'in')).toBe(2)
    expect(zoomAfter(0.5, 'out')).toBe(0.5)
    expect(zoomAfter(0.3, 'in')).toBe(0.5)
    expect(zoomAfter(1.75, 'reset')).toBe(1)
    // A size that Chromium keeps as a power of 1.2 comes back a little off.
    expect(zoomAfter(1.0999998, 'in')).toBe(1.25)
  })
})
