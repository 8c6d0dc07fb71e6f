#!/usr/bin/env node
/** `strip-boilerplate [FILE…]`: reads files, or standard input, and prints their bodies. */
import {readFileSync} from 'node:fs'
import {clean} from './index.js'

const names = process.argv.slice(2)
for (const name of names.length === 0 ? [0] : names) process.stdout.write(clean(readFileSync(name, 'utf8')))
