import type { Page } from '@playwright/test';

/** Texts under 4.5:1 (3:1 where large) and marks under 3:1, in HTML and in SVG. */
export const faintParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const parse = (text: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      return [red!, green!, blue!, alpha! / 255];
    };
    const over = (top: Colour, bottom: Colour, opacity = 1): Colour => {
      const alpha = top[3] * opacity;
      const mix = (channel: 0 | 1 | 2): number => top[channel] * alpha + bottom[channel] * (1 - alpha);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = ([red, green, blue]: Colour): number => {
      const linear = (value: number): number =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const ratio = (a: Colour, b: Colour): number => {
      const [low, high] = [luminance(a), luminance(b)].toSorted((one, other) => one - other) as [
        number,
        number
      ];
      return (high + 0.05) / (low + 0.05);
    };
    const backgroundOf = (element: Element | null): Colour => {
      if (!element)
        return parse(
          getComputedStyle(document.documentElement).colorScheme.startsWith('dark') ? '#121212' : '#ffffff'
        );
      const colour = parse(getComputedStyle(element).backgroundColor);
      return colour[3] === 1 ? colour : over(colour, backgroundOf(element.parentElement));
    };
    const fillOf = (shape: Element): Colour | undefined => {
      const { fill, fillOpacity, opacity } = getComputedStyle(shape);
      if (fill === 'none' || fill.startsWith('url')) return undefined;
      const [red, green, blue, alpha] = parse(fill);
      return [red, green, blue, alpha * Number(fillOpacity) * Number(opacity)];
    };
    const strokeOf = (shape: Element): Colour | undefined => {
      const { stroke, strokeOpacity, opacity } = getComputedStyle(shape);
      if (stroke === 'none' || stroke.startsWith('url')) return undefined;
      const [red, green, blue, alpha] = parse(stroke);
      return [red, green, blue, alpha * Number(strokeOpacity) * Number(opacity)];
    };
    /** What was painted below a part of a picture: the last opaque rectangle before it that holds it. */
    const groundOf = (part: Element): Colour => {
      const svg = part.closest('svg')!;
      const box = part.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const below = [...svg.querySelectorAll('rect')].filter((rect) => {
        const there = rect.getBoundingClientRect();
        return (
          rect !== part &&
          !rect.closest('defs') &&
          rect.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING &&
          fillOf(rect)?.[3] === 1 &&
          there.left <= x &&
          there.right >= x &&
          there.top <= y &&
          there.bottom >= y &&
          there.height >= box.height * 0.8
        );
      });
      return below.length > 0 ? fillOf(below.at(-1)!)! : backgroundOf(svg);
    };
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1;
    const told = (what: string | null, value: number): string =>
      `“${(what ?? '').trim().slice(0, 40)}” has a contrast of ${value.toFixed(2)}`;

    const ownText = (element: Element): string =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join('')
        .trim();
    const texts = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        ownText(element) !== '' &&
        seen(element) &&
        !element.closest('svg, script, style, noscript, option, :disabled, .visually-hidden')
    );
    const faintTexts = texts.flatMap((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const ground = backgroundOf(element);
      const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
      const value = ratio(over(parse(color), ground), ground);
      return value < (isLarge ? 3 : 4.5) ? [told(element.textContent, value)] : [];
    });

    const faintLabels = [...document.querySelectorAll('svg text')].filter(seen).flatMap((text) => {
      const ground = groundOf(text);
      const fill = fillOf(text);
      const value = fill ? ratio(over(fill, ground), ground) : 1;
      return value < 4.5 ? [`text ${told(text.textContent, value)}`] : [];
    });

    // A mark is seen by its fill or by its outline, and through a gap its ground. What is hidden says nothing.
    const faintMarks = [...document.querySelectorAll('svg :is(circle, rect, path, ellipse, line, polygon)')]
      .filter(
        (shape) =>
          seen(shape) &&
          !shape.closest('[aria-hidden="true"], defs, title, .ground, .future, .ring, .rule, .gap')
      )
      .flatMap((shape) => {
        const ground = groundOf(shape);
        const colours = [fillOf(shape), strokeOf(shape)].filter((colour) => colour !== undefined);
        if (colours.length === 0) return [];
        const value = Math.max(...colours.map((colour) => ratio(over(colour, ground), ground)));
        return value < 3 ? [`mark ${told(shape.outerHTML, value)}`] : [];
      });
    return [...faintTexts, ...faintLabels, ...faintMarks];
  });
