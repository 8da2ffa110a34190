// A ledger: what is private to a file, what is local to a function.
#include "ledger.hpp"

#define LEDGER_TRACE

namespace {

using Cents = long;

enum Side { kDebit, kCredit };

template <typename T>
class Journal {
 public:
  T last;
};

struct Line {
  Cents amount;
};

Cents parse(const char* text);

Cents round_up(Cents amount) { return amount + 1; }

const int kPages = 12;

}  // namespace

static int opened = 0;
static void audit(int depth);

/// Of this file alone.
static Cents total(const Line* lines, int count) {
  Cents total = 0;
  for (int i = 0; i < count; ++i) total += lines[i].amount;
  return total + opened + kPages;
}

namespace ledger {

struct alignas(8) Entry {
  explicit operator bool() const;
  operator Cents() const;
  template <typename V> explicit Entry(const V& value);
  template <typename V> V convert(int scale) const;
  template <typename V> Entry(V value, int scale) : amount_(value * scale) {}
#ifdef LEDGER_TRACE
  Entry(int traced) : amount_(traced) {}
 protected:
  int traces_;
#endif
#if LEDGER_VERSION > 2
  Entry(const char* text) { amount_ = parse(text); }
 public:
  int version_;
#endif
  result_type(max)() const { return amount_; }
  void visit(void (*visitor)(int line, Entry& entry), int line = 0);
  friend Entry merge(const Entry& left, const Entry& right);
 private:
  Cents amount_;
};

union Word {
  int whole;
  char parts[4];
};

typedef struct { int year; } Period;
typedef union { int day; float share; } Stamp;
typedef enum { kOpen, kClosed } State;
typedef void (*Posted)(const Entry& entry, int line);
typedef Entry* EntryRef;

struct LEDGER_API Book {
  int pages;
};

inline Entry::operator bool() const { return amount_ != 0; }

template <typename Key, class Value = int, int Size = 4, typename... Rest>
Value find(const Key& key, Value (&table)[Size], Rest&&... rest) {
  static_assert(sizeof(Key) > 1 && Size > 0);
  return lookup<Key, Value>(key, table, std::forward<Rest>(rest)...);
}

template <Numeric N> N Accounts::Inner<N>::balance(N start) { return start + N(opened); }

int Entry::post(Book& book, std::vector<Line>&& lines, int (*check)(int page)) {
  int page = book.pages, *current = &page, pages[2] = {page};
  auto [first, second] = split(lines);
  const auto& [left, right] = second;
  auto fee = [page, &book, rate = 3, this](int base, auto... extras) mutable { return base * rate + page + amount_; };
  auto same = []<typename L>(L value) { return value; };
  for (const auto& line : lines) fee(line.amount);
  for (auto [key, value] : book.index()) same(key + value);
  if (auto found = book.find(page); found != book.end()) current = found->second;
  if (int rest = check(page)) return rest;
  while (Line* next = book.next()) next->post(left);
  switch (int kind = classify(right); kind) {
    case 1: { int fee = kind; return fee; }
    default: break;
  }
  try {
    Guard guard(page);
    guard.enter(first);
  } catch (const std::exception& failure) {
    report(failure.what());
  }
  extern int opened;
  opened = pages[0];
  Entry copy = {.amount_ = page, .line = kPages};
  auto* fresh = new ledger::Entry(page);
  std::sort<int>(current, current + fresh->size());
  return std::max(page, copy.version_);
}

template <typename T>
concept Postable = requires(T entry, Book book) { entry.post(book); };

}  // namespace ledger
