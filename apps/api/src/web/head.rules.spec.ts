import { describe, expect, it } from '@jest/globals';
import { headHtml, scriptJson, summaryOf } from './head.rules.js';

const ORIGIN = 'https://catalog.example.jp';

describe('the head of a page', () => {
  it('names the page, describes it and says its one address', () => {
    const html = headHtml({ title: '配膳ロボット', description: '料理を運ぶ', path: '/listings/1' }, ORIGIN);
    expect(html).toContain('<title>配膳ロボット</title>');
    expect(html).toContain('<meta name="description" content="料理を運ぶ" />');
    expect(html).toContain('<link rel="canonical" href="https://catalog.example.jp/listings/1" />');
    expect(html).not.toContain('robots');
  });

  it('lets nothing a maker has written become markup', () => {
    const evil = `"><script>alert('x')</script>&`;
    const html = headHtml({ title: evil, description: evil, path: '/', data: { name: `</script>${evil}` } }, ORIGIN);
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;');
  });

  it('carries structured data that reads back as it was', () => {
    const data = { name: '<b>&</b>\u2028', price: 1 };
    expect(JSON.parse(scriptJson(data))).toEqual(data);
    expect(scriptJson(data)).not.toMatch(/[<>&\u2028]/);
  });

  it('has the first picture loaded in the size that the page will show', () => {
    const picture = { srcSet: '/a?size=400&v=1 400w, /a?size=800&v=1 800w', sizes: '(min-width: 64rem) 44rem, 100vw' };
    const html = headHtml({ title: '', description: '', path: '/', picture }, ORIGIN);
    expect(html).toContain('imagesrcset="/a?size=400&amp;v=1 400w, /a?size=800&amp;v=1 800w"');
    expect(html).toContain('imagesizes="(min-width: 64rem) 44rem, 100vw"');
  });

  it('shortens a description to one line', () => {
    expect(summaryOf('料理を\n  運ぶ')).toBe('料理を 運ぶ');
    expect(summaryOf('あ'.repeat(200))).toHaveLength(120);
  });
});
