import { readFolder } from './archive.js'

const [folder = '', bytes = '0'] = process.argv.slice(2)
process.send?.(await readFolder(folder, Number(bytes)))
