import { expect, goTo, presentSlide, test } from '../talk.js'

test('shows a table with its headers, alignment and source', async ({ page, open }) => {
  await open(`# School

### More pupils eat every year {#eat}

| Year | Pupils |
| ---- | -----: |
| 2023 |    120 |
| 2024 |    310 |

Source: Town office
`)
  await goTo(page, 'eat')
  await expect(page.getByRole('heading', { name: 'More pupils eat every year' })).toBeVisible()
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['Year', 'Pupils'])
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(table.getByRole('cell', { name: '310' })).toHaveCSS('text-align', /^(?:end|right)$/)
  await expect(presentSlide(page).getByText('Source: Town office')).toBeVisible()
})

test('goes on where one slide does not hold it, in rows and in columns', async ({ open, expectToFit }) => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = (columns: number, rows: number, cell: (x: number, y: number) => string) =>
    [
      row(Array.from({ length: columns }, (_, x) => `Head ${x}`)),
      row(Array.from({ length: columns }, () => '---')),
      ...Array.from({ length: rows }, (_, y) => row(Array.from({ length: columns }, (_, x) => cell(x, y)))),
    ].join('\n')
  const words = (count: number) => 'Those who eat at school stay and read better in spring '.repeat(count)
  await open(`# School

### Rows

${table(3, 40, (x, y) => `Year ${x * y}`)}

### Rows of words

${table(2, 14, (x, y) => `${y} ${words(1 + ((x + y) % 4))}`)}

### Columns

${table(16, 3, (x, y) => `${x},234,567.${y}`)}

### Rows and columns

${table(18, 24, (x, y) => `Result${x} ${y}`)}

### After points

- Some read
- Others write

${table(4, 22, (x, y) => `${x} of ${y}`)}

Source: The town office
`)
  await expectToFit()
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = (columns: number, rows: number, cell: string) =>
    [
      row(Array.from({ length: columns }, (_, index) => `Head ${index}`)),
      row(Array.from({ length: columns }, () => '---')),
      ...Array.from({ length: rows }, (_, y) => row(Array.from({ length: columns }, () => `${cell} ${y}`))),
    ].join('\n')
  await open(`# School

### Little

${table(2, 1, '1')}

### Usual

${table(4, 5, 'Some pupils')}

### A table of nine rows under a headline that says in two lines what they come to

${table(4, 9, 'Pupils and more')}

### Wide

${table(9, 5, '1,234.5')}

### Wordy

${table(3, 4, 'Pupils who eat at school stay for the afternoon and read better in spring')}
`)
  await expectToFit()
})
