/** A secret that somebody sends back stands nowhere, whatever form it comes in; and nothing else is taken away. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Secrets } from '../src/secrets.ts'
import { anyCharacter } from './any-character.ts'

const settings = { seed: 20261128 }

function redactorOf(...secrets: readonly string[]): Secrets {
  const known = new Secrets()
  for (const secret of secrets) known.add(secret)
  return known
}

const SECRET = `a"b'c<d>&e/f+g=h\\i 飞%41😀`

const html = (toEntity: (code: number) => string) => (text: string) =>
  Array.from(text, (char) => toEntity(char.codePointAt(0) ?? 0)).join('')
const named = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? '&apos;')
const json = (text: string): string => JSON.stringify(text).slice(1, -1)
const url = encodeURIComponent

const FORMS: readonly [string, (secret: string) => string][] = [
  ['as it is', (secret) => secret],
  ['JSON', json],
  ['JSON in JSON', (secret) => json(json(secret))],
  [
    'JSON in ASCII',
    (secret) => json(secret).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  [
    'JSON in ASCII, upper case',
    (secret) =>
      json(secret).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`),
  ],
  ['URL', url],
  ['URL, lower case', (secret) => url(secret).replace(/%../g, (hex) => hex.toLowerCase())],
  ['form', (secret) => new URLSearchParams({ x: secret }).toString().slice(2)],
  [
    'URL, every byte',
    (secret) => [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  ],
  ['HTML, named', named],
  ['HTML, decimal', html((code) => `&#${code};`)],
  ['HTML, hex', html((code) => `&#x${code.toString(16)};`)],
  ['HTML, hex with zeros', html((code) => `&#X${code.toString(16).toUpperCase().padStart(6, '0')};`)],
  ['HTML in JSON', (secret) => json(named(secret))],
  ['URL in HTML', (secret) => named(url(secret))],
]

describe('a form', () => {
  it.each(FORMS)('%s', (_, form) => {
    expect(redactorOf(SECRET).redact(`before [${form(SECRET)}] after`)).toBe('before [***] after')
  })

  it.each(FORMS)('%s: of any secret, anywhere', (_, form) => {
    const secret = fc
      .string({ unit: 'grapheme', minLength: 8, maxLength: 40 })
      .filter((text) => text.trim().length >= 8)
    fc.assert(
      fc.property(secret, fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (one, before, after) => {
        const shown = redactorOf(one).redact(`${before}[${form(one)}]${after}`)
        expect(shown).toContain('***')
        expect(shown.length).toBeLessThanOrEqual(before.length + after.length + 5 + 6)
      }),
      settings,
    )
  })

  it.each(['base64', 'base64url'] as const)('%s, at each of its three places', (alphabet) => {
    const secret = fc.string({ unit: anyCharacter, minLength: 9, maxLength: 40 }).filter((text) => text.isWellFormed())
    fc.assert(
      fc.property(secret, fc.integer({ min: 0, max: 5 }), fc.string({ maxLength: 5 }), (one, ahead, after) => {
        const encoded = Buffer.from(`${'x'.repeat(ahead)}${one}${after}`).toString(alphabet)
        const shown = redactorOf(one).redact(`Basic ${encoded}`)
        expect(shown).toContain('***')
        // Those that others decide as well stay.
        expect(shown.length).toBeLessThan(6 + 3 + Math.ceil(((ahead + after.length * 3) * 4) / 3) + 8)
      }),
      settings,
    )
  })
})

describe('what takes no room, which is left out of a name before it is shown', () => {
  it.each(['\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d\u200c', '\u{e0041}'])(
    '%j within a secret hides nothing',
    (mark) => {
      const secret = 'p-0123456789abcdef'
      const marked = Array.from(secret).join(mark)
      expect(redactorOf(secret).redact(`before ${marked} after`)).toBe('before *** after')
      expect(redactorOf(secret).redact(`before ${json(json(marked))} after`)).toBe('before *** after')
      expect(redactorOf(secret).redact(`before${mark} after`)).toBe(`before${mark} after`)
    },
  )
})

describe('base64 in lines', () => {
  const secret = 'sekret-0123456789+/=ab'
  const encoded = Buffer.from(`${'x'.repeat(50)}${secret}${'y'.repeat(50)}`).toString('base64')
  it.each([
    ['as MIME breaks it', 76, '\r\n'],
    ['as PEM does', 64, '\n'],
    ['indented', 70, '\n  '],
    ['in JSON', 76, '\\r\\n'],
    ['in a URL', 76, '%0D%0A'],
  ])('%s', (_, width, end) => {
    const lines = encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
    const shown = redactorOf(secret).redact(`before ${lines.join(end)} after`)
    expect(shown).toContain('***')
    // 50 bytes and then 22: these characters are the secret's alone.
    for (const part of [encoded.slice(68, 74), encoded.slice(88, 95)])
      expect(shown.replaceAll(end, '')).not.toContain(part)
    expect(shown).toMatch(/ after$/)
  })

  it('leaves lines without a secret as they are', () => {
    expect(redactorOf(secret).redact('one\r\n two\n')).toBe('one\r\n two\n')
  })
})

describe('what else', () => {
  it('two secrets of which one begins inside the other', () => {
    expect(redactorOf('abcdefghij', 'ghijklmnop').redact('<abcdefghijklmnop>')).toBe('<***>')
  })

  it('all of them, and each time', () => {
    expect(redactorOf('secret-one', 'secret-two').redact('secret-one secret-two secret-one')).toBe('*** *** ***')
  })

  it('with spaces around it in the input', () => {
    expect(redactorOf(' secret-one\n').redact('x=secret-one;')).toBe('x=***;')
  })

  it('one that begins again inside itself', () => {
    expect(redactorOf('abcdabcd').redact('<abcdabcdabcd>')).toBe('<***>')
  })

  // GitHub keeps no secret above 48 KB.
  it.each([20_000, 48_000, 500_000])('one of %i characters, in every form', (length) => {
    const secret = `"${'Ab1_'.repeat(length / 4)}"`
    const known = redactorOf('secret-one', secret)
    const encoded = Buffer.from(secret).toString('base64')
    expect(known.redact(`secret-one ${json(secret)} ${url(secret)} ${encoded} end`)).toMatch(
      /^\*\*\* \*\*\* \*\*\* \*\*\*.{0,4} end$/,
    )
    expect(known.redact('{"err_code":0}')).toBe('{"err_code":0}')
  })

  it('a short one is no secret to us: it may be a word of our own', () => {
    expect(redactorOf('e', 'confirm', '1234567').redact('confirm 1234567')).toBe('confirm 1234567')
  })

  it.each([
    ['12345678', '<***>'],
    ['1234567', '<1234567>'],
    [' 1234567\n', '<1234567>'],
    ['飞书项目的密钥吗', '<***>'],
  ])('eight characters are a secret, seven are not: %j', (secret, expected) => {
    expect(redactorOf(secret).redact(`<${secret.trim()}>`)).toBe(expected)
  })

  it('one that is full of signs of regular expressions', () => {
    expect(redactorOf('a.*(b|c)[d]{2}^$?+-/\\').redact('<a.*(b|c)[d]{2}^$?+-/\\> abbcd')).toBe('<***> abbcd')
  })

  it('a text without one stays as it is', () => {
    const text = fc.string({
      unit: fc.constantFrom('%41', '&amp;', '\\u0041', '\\', '%', '&#65;', 'x', '飞', '\ud800'),
    })
    fc.assert(
      fc.property(text, (one) => {
        expect(redactorOf('secret-one').redact(one)).toBe(one)
      }),
      settings,
    )
  })

  it('nobody told a secret: nothing is done', () => {
    expect(new Secrets().redact(SECRET)).toBe(SECRET)
  })

  it.each(['&#x', '%25', '\\\\', '&amp;', 'secret-on', '%e9%a3'])('a megabyte of %s is no trouble', (part) => {
    const text = part.repeat(1_000_000 / part.length)
    expect(redactorOf('secret-one').redact(text)).toHaveLength(text.length)
  })
})
