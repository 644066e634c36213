/** The content of a file; nothing where it can't be read, as of a folder: what is empty is refused by its name. */
async function contentOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return new Uint8Array()
  }
}

/** A dropped file as main takes it: its name and its content. */
export const sentFile = async (
  file: File,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> => ({
  fileName: file.name,
  bytes: await contentOf(file),
})
