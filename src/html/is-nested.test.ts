import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isNested } from './is-nested.js'

test.each([
  ['<h2 title="a > b">{{headline}}</h2><br>', true],
  ['{{#if hasNotes}}<ul>{{/if}}<li>{{{html}}}</li>{{#if hasNotes}}</ul>{{/if}}', true],
  // Right, but it cannot be told from the template alone.
  ['{{#if wide}}<div class="wide">{{else}}<div>{{/if}}</div>', false],
  ['<h2></h2></section>', false],
  ['</div><div>', false],
  ['<div><em></div></em>', false],
  ['<!-- no end', false],
  ['<script>{{{thesis}}}', false],
  ['<h2></h2><div', false],
])('%s: %s', (template, nested) => {
  expect(isNested(template)).toBe(nested)
})

test.each(['slides/', 'partials/'])('the built-in templates of %s are', folder => {
  const root = new URL(`../../templates/${folder}`, import.meta.url)
  for (const name of readdirSync(root))
    expect(isNested(readFileSync(new URL(name, root), 'utf8')), name).toBe(true)
})
