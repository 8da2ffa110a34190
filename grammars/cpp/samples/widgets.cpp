#include "widgets.hpp"

#include <algorithm>

namespace fs = std::filesystem;
using std::vector;
using namespace demo::ui;

namespace {

// Visible in this file only.
int hidden = 0;

struct Guard {
    ~Guard() { --hidden; }
};

}  // namespace

namespace demo {
namespace ui {

template <typename T, int N>
int Widget<T, N>::count = 0;

template <typename T, int N>
Widget<T, N>::Widget(Widget&& other) noexcept : id_(other.id_) {}

template <typename T, int N>
Widget<T, N>::~Widget() {
    std::lock_guard<std::mutex> lock(mutex_);
    id_ = 0;
}

/// Value by reference.
template <typename T, int N>
const T& Widget<T, N>::value() const noexcept {
    return value_;
}

double Point::length() const {
    auto square = [](double d) { return d * d; };
    return std::sqrt(square(x) + square(y));
}

}  // namespace ui

int ui::Outer::Inner::depth(int from) { return from; }

ui::Point::operator bool() const { return x != 0; }

}  // namespace demo

std::ostream& operator<<(std::ostream& out, const Point& p) {
    return out << p.x << ',' << p.y;
}

long double operator""_px(long double v) { return v; }

static const char* const kNames[] = {"a", "b"};

extern "C" {
int c_entry(int argc);
}

extern "C" void c_exit(void) {}

template <typename... Args>
auto log_all(Args&&... args) -> void {
    (std::cout << ... << args);
}

template <>
int convert<int>(double d) { return static_cast<int>(d); }

TEST(WidgetTest, KeepsItsValue) {
    auto w = std::make_unique<Widget<int>>(1);
    EXPECT_EQ(w->raw(), nullptr);
    w->level = 2;
    auto* p = new demo::ui::Point();
    delete p;
}

void guarded() try {
    throw 1;
} catch (...) {
}

int main(int argc, char** argv) {
    Point origin;
    Guard guard;
    for (const auto& [k, v] : std::map<int, int>{}) hidden += k + v;
    if (int n = argc; n > 1) return n;
    return 0;
}
