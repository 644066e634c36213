import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { PAPER_ENDINGS } from '#shared/domain/papers/paper-file'
import { translator } from '#shared/wording/translator'
import { proposedFileName, safeFileName } from '../documents/statement-file-name'

/** The ending of workspace files. */
const ENDING = 'quotite.json'

/** The endings of files that hold one table. */
const TABLES = ['csv', 'txt', 'tsv', 'xlsx', 'ods']

/** Native dialogues over the visible window, in the user's language; `null` when the dialogue was closed. */
export function fileDialogs(window: () => BrowserWindow | null, language: () => Language) {
  const say = (): TFunction => translator(language())
  const openSeveral = async (
    options: Electron.OpenDialogOptions,
  ): Promise<readonly string[] | null> => {
    const parent = window()
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options))
    return canceled ? null : filePaths
  }
  const open = async (options: Electron.OpenDialogOptions): Promise<string | null> =>
    (await openSeveral(options))?.[0] ?? null
  const save = async (options: Electron.SaveDialogOptions): Promise<string | null> => {
    const parent = window()
    const { canceled, filePath } = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options))
    return canceled || filePath === '' ? null : filePath
  }
  const filters = (): Electron.FileFilter[] => [
    { name: say()('menu.dialog.workspaceFiles'), extensions: [ENDING, 'json'] },
  ]
  const folder = (title: string) =>
    open({
      title,
      buttonLabel: say()('menu.dialog.choose'),
      properties: ['openDirectory', 'createDirectory'],
    })
  const file = (title: string, files: string, extensions: readonly string[]) =>
    open({
      title,
      properties: ['openFile'],
      filters: [
        { name: files, extensions: [...extensions] },
        { name: say()('menu.dialog.allFiles'), extensions: ['*'] },
      ],
    })
  const documents = (name: string): string => join(app.getPath('documents'), name)
  return {
    folderForStatements: () => folder(say()('menu.dialog.statementsTitle')),
    folderForHourRecords: () => folder(say()('menu.dialog.hourRecordsTitle')),
    folderForActs: () => folder(say()('acts.folderTitle')),
    folderForPublicPage: () => folder(say()('publicPage.folderTitle')),
    backupPlace: () => folder(say()('backups.dialog.place')),
    workspaceToImport: () =>
      open({
        title: say()('menu.dialog.importTitle'),
        properties: ['openFile'],
        filters: filters(),
      }),
    papersToAttach: () =>
      openSeveral({
        title: say()('trace.several.open'),
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: say()('menu.dialog.paperFiles'), extensions: [...PAPER_ENDINGS] }],
      }),
    hoursToImport: () =>
      file(say()('menu.dialog.hoursTitle'), say()('menu.dialog.hoursFiles'), [...TABLES, 'ics']),
    paperToAttach: () =>
      file(say()('menu.dialog.paperTitle'), say()('menu.dialog.paperFiles'), PAPER_ENDINGS),
    payrollToImport: () =>
      file(say()('menu.dialog.payrollTitle'), say()('menu.dialog.payrollFiles'), TABLES),
    listToImport: () => file(say()('lists.choose'), say()('menu.dialog.payrollFiles'), TABLES),
    exchangeToOpen: () =>
      file(say()('exchanges.dialog.open'), say()('exchanges.dialog.files'), ['quotite']),
    backupToOpen: () => file(say()('backups.dialog.open'), say()('backups.dialog.files'), ['age']),
    figuresToOpen: () =>
      file(say()('lawFigures.open'), say()('lawFigures.files'), ['quotite-chiffres']),
    territoriesToTake: () =>
      file(say()('territory.newer.choose'), say()('territory.newer.files'), ['br']),
    workspaceToExport: (name: string) =>
      save({
        title: say()('menu.dialog.exportTitle'),
        defaultPath: documents(`${safeFileName(name)}.${ENDING}`),
        filters: filters(),
      }),
    fileToSave: (name: string) =>
      save({
        title: say()('menu.dialog.saveTitle'),
        defaultPath: documents(proposedFileName(name)),
      }),
  }
}

/** Where the user wants files to be. */
export type FileDialogs = ReturnType<typeof fileDialogs>
