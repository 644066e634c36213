/** The programs of this machine that show files; Electron's `shell` is one. */
export interface FileViewer {
  /** Opens a file or folder with its program; the answer is empty, or says why that failed. */
  readonly openPath: (path: string) => Promise<string>
  /** Shows a file in its folder. */
  readonly showItemInFolder: (path: string) => void
}
