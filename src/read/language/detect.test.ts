import { describe, expect, test } from 'vitest'
import { readText } from '../reading.case.js'

const languageOf = async (text: string): Promise<string> => (await readText(text)).language

describe('[READ-120] very few words tell their language only by what is declared, or by words that are frequent in it', () => {
  test.each([
    ['hi', 'und'],
    ['Hallo', 'und'],
    ['Baltic Harbour Summit', 'und'],
    ['42', 'und'],
    ['It is off', 'en'],
    ['The bridge is closed.', 'en'],
    ['Der Hafen ist zu', 'de'],
    ['Le port est fermé depuis lundi matin', 'fr'],
  ])('%s: %s', async (text, language) => expect(await languageOf(text)).toBe(language))
  test.each([
    ['hi', 'en-GB', 'en'],
    ['Hallo', 'de', 'de'],
  ])('%s, declared as %s', async (text, declared, language) => {
    const { language: told } = await readText(`<html lang="${declared}"><body><p>${text}</p></body></html>`, 'a.html')
    expect(told).toBe(language)
  })
  test('what cannot be told is kept and said', async () => {
    const { notices, blocks } = await readText('hi')
    expect([notices.map(({ code }) => code), blocks.length]).toEqual([['LANGUAGE_UNKNOWN'], 1])
  })
})
