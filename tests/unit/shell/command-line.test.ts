import { describe, expect, it } from 'vitest'
import { startMode } from '../../../src-main/shell/command-line'

describe('the program is started', () => {
  it('for a person, on what they had', () => {
    expect(startMode(['electron', '.'], '/home')).toEqual({ kind: 'window', sample: false })
  })

  it('for a person, on the sample', () => {
    expect(startMode(['.', '--sample'], '/home')).toEqual({ kind: 'window', sample: true })
  })

  it('without a person, to write the demonstration into a folder of the working folder', () => {
    expect(startMode(['.', '--demo=out/demo', '--sample'], '/home')).toEqual({
      kind: 'demo',
      folder: '/home/out/demo',
    })
  })
})
