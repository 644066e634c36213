import { describe, expect, it } from 'vitest'
import { developmentAddress } from '../../../src-main/shell/development-address'

const asked = (address: string | undefined, isPackaged = false): string | null =>
  developmentAddress({ ELECTRON_RENDERER_URL: address }, isPackaged)

describe('the page of the window', () => {
  it('comes from a development server of this machine where one is named', () => {
    for (const address of ['http://localhost:5173/', 'http://127.0.0.1:5173/', 'http://[::1]:80/'])
      expect(asked(address)).toBe(address)
  })

  it('comes from no other machine, whatever the environment says', () => {
    for (const address of [
      'https://exemple.fr/',
      'http://localhost.exemple.fr/',
      'http://localhost@exemple.fr/',
      'file:///tmp/page.html',
      'data:text/html,x',
      'localhost',
      '',
      undefined,
    ])
      expect(asked(address)).toBeNull()
  })

  it('is always its own in the packaged application', () => {
    expect(asked('http://localhost:5173/', true)).toBeNull()
  })
})
