export const id = 246;
export const ids = [246];
export const modules = {

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  visibleText: () => (/* binding */ visibleText)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 45 modules
var lib = __webpack_require__(6855);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 12 modules
var mdast_util_gfm_lib = __webpack_require__(8595);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
;// CONCATENATED MODULE: ./build/references/html-text.js
/** Raw HTML within Markdown, as far as a reader's eye goes: its text, its tags, and whether a comment is open. */
/**
 * A comment (`<!-->` and `<!--->` are whole: HTML standard, 13.2.5.43 and on), a tag, a declaration, or text.
 * Each runs on to the end if nothing closes it, so nothing is tried twice and the whole is linear.
 */
const PIECE = new RegExp([
    '<!--(?:-?>|[^]*?(?:--!?>|(?<open>$)))',
    String.raw `<(?<slash>\/?)(?<name>[a-z][a-z0-9\-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)(?:>|["'][^]*$|$)`,
    String.raw `<[!?\/][^>]*>?`,
    '(?<text><|[^<]+)',
].join('|'), 'giu');
const HREF = /\shref\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"']+))/iu;
const CHARACTER_REFERENCE = /&(?<name>#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/giu;
const NAMED = {
    amp: '&',
    apos: "'",
    gt: '>',
    lt: '<',
    nbsp: ' ',
    num: '#',
    quot: '"',
};
const LAST_CODE_POINT = 0x10ffff;
/** Reads one piece of raw HTML; `in_comment` tells whether an earlier piece left a comment open. */
function readHtml(html, in_comment) {
    const comment_ends = in_comment ? /--!?>/u.exec(html) : undefined;
    if (comment_ends === null)
        return { parts: [], comment_open: true };
    const seen = comment_ends === undefined ? html : html.slice(comment_ends.index + comment_ends[0].length);
    const pieces = Array.from(seen.matchAll(PIECE), ({ groups = {} }) => groups);
    return { parts: pieces.flatMap(partOf), comment_open: pieces.at(-1)?.['open'] !== undefined };
}
function partOf(piece) {
    const { text, name, slash, attributes = '' } = piece;
    if (text !== undefined)
        return [{ kind: 'text', text: decode(text) }];
    if (name === undefined)
        return [];
    const { double, single, bare } = HREF.exec(attributes)?.groups ?? {};
    const href = double ?? single ?? bare;
    return [{ kind: 'tag', name: name.toLowerCase(), closes: slash === '/', href: href && decode(href) }];
}
/** All numeric character references, and the named ones that somebody might write in or beside a reference. */
function decode(text) {
    return text.replace(CHARACTER_REFERENCE, (whole, name) => {
        if (!name.startsWith('#'))
            return NAMED[name.toLowerCase()] ?? whole;
        const code = Number(`0${name.slice(1)}`);
        return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\uFFFD';
    });
}

// EXTERNAL MODULE: ./build/references/word.js
var word = __webpack_require__(7779);
;// CONCATENATED MODULE: ./build/references/visible-text.js
/** Markdown as its reader sees it on GitHub: the text, and where links lead; comments, code, quotes and images fall away. */





const PARSER = {
    // Where a bare address ends is ours to say: GitHub's rule takes the Chinese sentence behind it for a part of it.
    extensions: [(0,micromark_extension_gfm/* gfm */.T)(), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }],
    mdastExtensions: (0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)().map((extension) => ({ ...extension, transforms: null })),
};
const NEW_LINE = '\n';
const BULLET = '\n- ';
const HIDDEN_TAGS = new Set(['blockquote', 'code', 'kbd', 'pre', 'samp', 'tt']);
/** Tags within a line of text; any other starts a new line. */
const INLINE_TAGS = new Set('a abbr b bdo big cite del dfn em font i ins mark q s small span strike strong sub sup u var wbr'.split(' '));
/** `> [!NOTE]` and its kin look like quotes in the source and like boxes to the reader. */
const ALERT = /^\[!(?:note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/iu;
/** Throws a RangeError for nesting deeper than the stack. The parser is not linear for every text: bound its time. */
function visibleText(markdown) {
    const root = (0,lib/* fromMarkdown */.Y)(markdown, PARSER);
    const page = new Page(targetsOf(root));
    page.show(root);
    return { text: page.text, links: page.links };
}
/** What the definitions of a document say, by label; the first of a label counts (CommonMark 0.31, 4.7). */
function targetsOf(root) {
    const targets = new Map();
    const pending = [root];
    for (const node of pending) {
        if (node.type === 'definition' && !targets.has(node.identifier))
            targets.set(node.identifier, node.url);
        if ('children' in node)
            for (const child of node.children)
                pending.push(child);
    }
    return targets;
}
/** The page while it is being written, node by node in the order of reading. */
class Page {
    text = '';
    links = [];
    #targets;
    #comment_open = false;
    /** How many elements of raw HTML are open whose content is code or a quote. */
    #hidden = 0;
    constructor(targets) {
        this.#targets = targets;
    }
    show(node) {
        switch (node.type) {
            case 'text':
                return this.#write(node.value);
            case 'break':
                return this.#write(NEW_LINE);
            case 'html':
                return this.#showHtml(node.value);
            case 'link':
                return this.#showLink(node, node.url);
            case 'linkReference':
                return this.#showLink(node, this.#targets.get(node.identifier));
            case 'emphasis':
            case 'strong':
            case 'delete':
                return this.#showChildren(node);
            case 'listItem':
                this.#write(BULLET);
                return this.#showChildren(node);
            case 'tableCell':
                this.#showChildren(node);
                return this.#write(' | ');
            case 'blockquote':
                return isAlert(node) ? this.#showChildren(node) : this.#write(NEW_LINE + word/* OBJECT */.qv + NEW_LINE);
            case 'definition':
                return;
            default:
                return 'children' in node ? this.#showBlock(node) : this.#write(word/* OBJECT */.qv);
        }
    }
    #write(text) {
        if (!this.#comment_open && this.#hidden === 0)
            this.text += text;
    }
    #showBlock(node) {
        this.#write(NEW_LINE);
        this.#showChildren(node);
        this.#write(NEW_LINE);
    }
    /** An element that is not closed ends with what it stands in. */
    #showChildren(node) {
        const hidden = this.#hidden;
        for (const child of node.children)
            this.show(child);
        this.#hidden = hidden;
    }
    #showLink(node, target) {
        this.#write(word/* EDGE */.KG);
        const start = this.text.length;
        this.#showChildren(node);
        this.#link(start, target);
        this.#write(word/* EDGE */.KG);
    }
    #link(start, target) {
        const seen = !this.#comment_open && this.#hidden === 0;
        if (seen && target !== undefined)
            this.links.push({ start, end: this.text.length, target });
    }
    #showHtml(html) {
        const { parts, comment_open } = readHtml(html, this.#comment_open);
        this.#comment_open = false;
        for (const part of parts)
            this.#showPart(part);
        this.#comment_open = comment_open;
    }
    #showPart(part) {
        if (part.kind === 'text')
            return this.#write(part.text);
        if (HIDDEN_TAGS.has(part.name)) {
            this.#write(word/* OBJECT */.qv);
            this.#hidden = Math.max(0, this.#hidden + (part.closes ? -1 : 1));
        }
        else if (!INLINE_TAGS.has(part.name))
            this.#write(part.name === 'li' ? BULLET : NEW_LINE);
        if (part.href !== undefined)
            this.#link(this.text.length, part.href);
    }
}
function isAlert(quote) {
    const first = quote.children[0];
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    return text?.type === 'text' && ALERT.test(text.value);
}


/***/ })

};
