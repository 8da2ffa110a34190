#pragma once

namespace std _GLIBCXX_VISIBILITY(default)
{
_GLIBCXX_BEGIN_NAMESPACE_VERSION

/// A pond.
class Q_CORE_EXPORT Pond : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int depth READ depth NOTIFY depthChanged)

public:
    _GLIBCXX_NODISCARD _GLIBCXX20_CONSTEXPR int depth() const _GLIBCXX_NOEXCEPT { return _depth; }
    Q_INVOKABLE void fill(const char *text = R"x(__init " ')x");

private:
    long _depth GUARDED_BY(_lock) = 1'000'000;
};

LLVM_ABI LLVM_READONLY bool is_dry(const Pond &pond);

_GLIBCXX_END_NAMESPACE_VERSION
} // namespace
