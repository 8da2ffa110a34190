#pragma once
#ifndef DEMO_WIDGETS_HPP
#define DEMO_WIDGETS_HPP

#include <memory>
#include <vector>
#include "base/geometry.h"

#define WIDGET_MAX 16
#define WIDGET_EACH(w, list) for (auto& w : list)

namespace demo::ui {

inline namespace v2 {

/// Anything that has an area.
template <typename T>
concept Measurable = requires(T t) { t.area(); };

enum class Align : unsigned char {
    Left,    ///< towards the start
    Right = 4,
};

/**
 * A widget in a tree.
 *
 * @tparam T what it holds
 */
template <typename T, int N = 4>
class Widget : public Base<T>, private detail::Counted {
public:
    using value_type = T;
    typedef std::vector<T> list_type;

    static constexpr int kMax = WIDGET_MAX;
    static int count;

    explicit Widget(int id) : id_(id), name_{"w"} {}
    Widget(const Widget&) = delete;
    Widget(Widget&& other) noexcept;
    virtual ~Widget();

    Widget& operator=(const Widget&) = delete;
    bool operator<(const Widget& o) const { return id_ < o.id_; }
    T* operator->() { return &value_; }
    T& operator[](std::size_t i);
    explicit operator bool() const { return id_ != 0; }
    auto operator()(int x) -> int;

    // The area, in pixels.
    virtual double area() const = 0;
    [[nodiscard]] const T& value() const noexcept;
    T* raw() { return &value_; }

    template <typename U>
    U as(U fallback) const { return fallback; }

    template <typename U>
    explicit Widget(const Widget<U>& other);

    friend void swap(Widget& a, Widget& b) { std::swap(a.id_, b.id_); }
    friend class Painter;

    struct Handle {
        int fd = -1;
        enum State { Open, Closed } state;
    };

protected:
    int id_ = 0, *next_;
    T& ref_;

private:
    std::string name_;
    T value_;
    void (*callback_)(int) = nullptr;
    unsigned flags_ : 3;
    union {
        int i;
        float f;
    };
};

/** Plain data. */
struct Point final {
    double x{}, y{};
    Point() = default;
    double length() const;
  private:
    int cached_;
};

class DEMO_API Exported : public Point {
public:
    void run();
    int level;
};

template <>
class Widget<void, 1>;

template <Measurable M>
    requires std::copyable<M>
double total(const std::vector<M>& all);

extern int verbosity;
constexpr double kPi = 3.14159;
inline std::vector<int> table{1, 2, 3};
template <typename T> constexpr bool is_small = sizeof(T) < 8;

}  // namespace v2
}  // namespace demo::ui

#endif  // DEMO_WIDGETS_HPP
