// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/SpecialFunctions.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace latchlight {

namespace {

template<std::size_t count>
double polynomial(const std::array<double, count>& coefficients, double x)
{
    double sum = 0;
    for (std::size_t i = count; i-- > 0;) {
        sum = sum * x + coefficients[i];
    }
    return sum;
}

/// The continued fraction of I_x(a, b), for x < (a + 1) / (a + b + 2), where it converges in O(√max(a, b)) steps.
double betaFraction(double x, double a, double b)
{
    constexpr double tiny = 1e-300;
    constexpr int steps = 100000;
    const auto awayFromZero = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= steps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < 1e-15) {
            break;
        }
    }
    return fraction;
}

} // namespace

double logGamma(double x)
{
    double shift = 0;
    if (x < 10) {
        double product = 1;
        for (; x < 10; x += 1) {
            product *= x;
        }
        shift = std::log(product);
    }
    constexpr double halfLogTwoPi = 0.918938533204672741780329736406;
    static constexpr std::array<double, 7> series = {1.0 / 12,   -1.0 / 360,      1.0 / 1260, -1.0 / 1680,
                                                     1.0 / 1188, -691.0 / 360360, 1.0 / 156};
    return (x - 0.5) * std::log(x) - x + halfLogTwoPi + polynomial(series, 1 / (x * x)) / x - shift;
}

double regularizedBeta(double x, double a, double b)
{
    if (x <= 0) {
        return 0;
    }
    if (x >= 1) {
        return 1;
    }
    const double logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x);
    if (x < (a + 1) / (a + b + 2)) {
        return std::exp(logFront) * betaFraction(x, a, b) / a;
    }
    return 1 - std::exp(logFront) * betaFraction(1 - x, b, a) / b;
}

double normalQuantileOfUpperTail(double upperTail)
{
    if (upperTail <= 0) {
        return std::numeric_limits<double>::infinity();
    }
    if (upperTail >= 1) {
        return -std::numeric_limits<double>::infinity();
    }
    static constexpr std::array<double, 8> centreAbove = {
        3.3871328727963666080,    1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
    static constexpr std::array<double, 8> centreBelow = {1,
                                                          4.2313330701600911252e+1,
                                                          6.8718700749205790830e+2,
                                                          5.3941960214247511077e+3,
                                                          2.1213794301586595867e+4,
                                                          3.9307895800092710610e+4,
                                                          2.8729085735721942674e+4,
                                                          5.2264952788528545610e+3};
    static constexpr std::array<double, 8> middleAbove = {
        1.42343711074968357734, 4.63033784615654529590,    5.76949722146069140550,    3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr std::array<double, 8> middleBelow = {1,
                                                          2.05319162663775882187,
                                                          1.67638483018380384940,
                                                          6.89767334985100004550e-1,
                                                          1.48103976427480074590e-1,
                                                          1.51986665636164571966e-2,
                                                          5.47593808499534494600e-4,
                                                          1.05075007164441684324e-9};
    static constexpr std::array<double, 8> tailAbove = {
        6.65790464350110377720,    5.46378491116411436990,    1.78482653991729133580,    2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr std::array<double, 8> tailBelow = {1,
                                                        5.99832206555887937690e-1,
                                                        1.36929880922735805310e-1,
                                                        1.48753612908506148525e-2,
                                                        7.86869131145613259100e-4,
                                                        1.84631831751005468180e-5,
                                                        1.42151175831644588870e-7,
                                                        2.04426310338993978564e-15};

    const double q = 0.5 - upperTail;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(centreAbove, r) / polynomial(centreBelow, r);
    }
    const double r = std::sqrt(-std::log(q < 0 ? 1 - upperTail : upperTail));
    const double z = r <= 5 ? polynomial(middleAbove, r - 1.6) / polynomial(middleBelow, r - 1.6)
                            : polynomial(tailAbove, r - 5) / polynomial(tailBelow, r - 5);
    return q < 0 ? -z : z;
}

} // namespace latchlight
