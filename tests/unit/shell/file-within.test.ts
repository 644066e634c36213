import { describe, expect, it } from 'vitest'
import { fileWithin } from '../../../src-main/shell/file-within'

describe('an address of the application names a file of its folder', () => {
  it.each([
    ['/', '/srv/app/index.html'],
    ['/assets/main.js', '/srv/app/assets/main.js'],
    ['/assets/caf%C3%A9.css', '/srv/app/assets/café.css'],
  ])('%s is %s', (address, file) => {
    expect(fileWithin('/srv/app', address)).toBe(file)
  })

  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/a%00b',
    '/a%5c..%5cb',
    '/%E0%A4%A',
    '/../app-other/file.js',
  ])('%s leaves the folder, and names nothing', (address) => {
    expect(fileWithin('/srv/app', address)).toBeNull()
  })
})
