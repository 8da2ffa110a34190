<?php
namespace Parish\Books {

    /** A page of the parish register. */
    class Page
    {
        public array $entries = [];
        protected $folio;

        public function add(Entry $entry): void
        {
            $this->entries[] = $entry;
            $this->folio = next_folio($entry;
        }

        public function count(): int
        {
            return count($this->entries);
        }
    }

    abstract class Entry
    {
        const ILLEGIBLE = '?';

        abstract public function year(): ?int;
    }

    function transcribe(string $image): Page
    {
        return (new Reader($image))->page();
    }
}
