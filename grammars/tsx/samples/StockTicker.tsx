import { memo, useEffect, useState, type ReactNode } from "react";
import * as feed from "./feed";

/** One price at one moment. */
export interface Quote {
  readonly symbol: string;
  price: number;
  at: Date;
}

type Direction = "up" | "down" | "flat";

interface RowProps<T extends Quote> {
  quote: T;
  previous?: T;
  children?: ReactNode;
}

const directionOf = (now: number, before: number | undefined): Direction =>
  before === undefined || now === before ? "flat" : now > before ? "up" : "down";

/** A row of the table, drawn again only when its price changes. */
export const Row = memo(function Row<T extends Quote>({ quote, previous, children }: RowProps<T>) {
  const direction = directionOf(quote.price, previous?.price);
  return (
    <tr className={direction} data-symbol={quote.symbol}>
      <td>{quote.symbol}</td>
      <td>{quote.price.toFixed(2)}</td>
      {children && <td>{children}</td>}
    </tr>
  );
});

export abstract class Source {
  protected constructor(private readonly url: URL) {}
  abstract open(): Promise<WebSocket>;
  get host(): string {
    return this.url.host;
  }
}

enum Refresh {
  Never,
  Often = 250,
}

// The attribute below lost its closing brace; what stands around it is still found.
const Broken = () => <Row quote={{ symbol: "X" } />;

export default function Ticker({ symbols }: { symbols: string[] }) {
  const [quotes, setQuotes] = useState<Map<string, Quote>>(new Map());
  useEffect(() => feed.subscribe(symbols, (quote) => setQuotes((all) => new Map(all).set(quote.symbol, quote)), Refresh.Often), [symbols]);
  return (
    <table>
      <tbody>
        {[...quotes.values()].map((quote) => (
          <Row key={quote.symbol} quote={quote} />
        ))}
      </tbody>
    </table>
  );
}
